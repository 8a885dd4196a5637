// Generated from spec/classes by cosemgen. Do not edit: change the spec and run `npm run generate`.


